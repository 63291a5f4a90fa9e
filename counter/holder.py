"""What QML binds to comes in groups that change together: each holds one frozen value."""

from typing import Any, Generic, TypeVar

Props = TypeVar("Props")


class Holder(Generic[Props]):
    """Keeps the value; a group's `changed` is emitted only when it differs."""

    changed: Any
    props: Props

    def show(self, props: Props) -> None:
        if props != self.props:
            self.props = props
            self.changed.emit()
