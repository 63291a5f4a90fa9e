"""Controlled forms: each sheet of each pack is used for a document, spoiled or given back, and nothing else."""

from common.domain.document import Document, PrintReason
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.stock import Account, SheetReason, SheetState, Stock, UsedSheet
from common.domain.wording import Wording
from common.operations.transaction import Transaction, Verbs


class Stocking(Verbs):
    def add_stock(
        self, code: str, names: Wording, *, prefix: str, first: int, last: int, request: str | None = None
    ) -> Stock:
        """A new pack. Refused when its code or one of its numbers is another pack's."""
        stock = Stock(code=code, names=names, prefix=prefix, first=first, last=last, next=first)
        if not stock.is_sound:
            raise QueueError(Refusal.BAD_STOCK)
        with self._transaction("add stock", request) as act:
            if act.done:
                return self._known_stock(code)
            if any(_collide(stock, other) for other in act.store.stocks.all()):
                raise QueueError(Refusal.STOCK_EXISTS, stock=code)
            act.store.stocks.add(stock)
            act.note(Kind.STOCK_ADDED, {"stock": code, "prefix": prefix, "first": first, "last": last})
            return stock

    def spoil_sheet(
        self,
        stock: str,
        number: str | None,
        reason: SheetReason,
        *,
        counter: str | None = None,
        request: str | None = None,
    ) -> UsedSheet:
        """A sheet is good for nothing: one that was used, by its number; None: the next one, before it was printed."""
        with self._transaction("spoil sheet", request, counter) as act:
            if act.done:
                return self._past_sheet(act)
            sheet = self._next_sheet(act, stock) if number is None else self._used(stock, number)
            return _end_sheet(act, Kind.SHEET_SPOILED, sheet._replace(state=SheetState.SPOILED, reason=reason))

    def return_sheet(
        self, stock: str, reason: SheetReason, *, counter: str | None = None, request: str | None = None
    ) -> UsedSheet:
        """The pack's next sheet goes back unused to whoever gave it."""
        with self._transaction("return sheet", request, counter) as act:
            if act.done:
                return self._past_sheet(act)
            sheet = self._next_sheet(act, stock)
            return _end_sheet(act, Kind.SHEET_RETURNED, sheet._replace(state=SheetState.RETURNED, reason=reason))

    def accounts(self) -> list[Account]:
        """Of each pack: where its sheets are."""
        with self._store.reading():
            return [self._store.stocks.account(stock) for stock in self._store.stocks.all()]

    def sheets(self, stock: str) -> list[UsedSheet]:
        """What became of the sheets of a pack, by their numbers."""
        return self._store.stocks.sheets(stock)

    def _use_sheets(self, act: Transaction, stock: str | None, document: int, pages: int) -> tuple[str, ...]:
        """The next sheets of a pack are printed on, one a page; their numbers. None where it is plain paper."""
        if stock is None:
            return ()
        sheets = [self._next_sheet(act, stock)._replace(document=document) for _ in range(pages)]
        for sheet in sheets:
            act.store.stocks.put(sheet)
        return tuple(sheet.number for sheet in sheets)

    def _spoil_newest(self, act: Transaction, document: Document, reason: PrintReason | None) -> None:
        """What is printed once more makes the sheets before worthless."""
        if reason is None:
            return
        for sheet in act.store.stocks.of_document(document.id):
            if sheet.state is SheetState.USED:
                act.store.stocks.put(sheet._replace(state=SheetState.SPOILED, reason=SheetReason(reason.value)))

    def _next_sheet(self, act: Transaction, code: str) -> UsedSheet:
        stock, number = self._known_stock(code).take()
        act.store.stocks.take(stock)
        return UsedSheet(code, number, SheetState.USED, act.now, staff=act.staff)

    def _past_sheet(self, act: Transaction) -> UsedSheet:
        body = act.done[-1].happening.body
        return self._known_sheet(body["stock"], body["sheet"])

    def _used(self, stock: str, number: str) -> UsedSheet:
        sheet = self._known_sheet(stock, number)
        if sheet.state is not SheetState.USED:
            raise QueueError(Refusal.SHEET_NOT_THERE, sheet=number, stock=stock)
        return sheet

    def _known_sheet(self, stock: str, number: str) -> UsedSheet:
        sheet = self._store.stocks.sheet(self._known_stock(stock).code, number)
        if sheet is None:
            raise QueueError(Refusal.SHEET_NOT_THERE, sheet=number, stock=stock)
        return sheet

    def _known_stock(self, code: str) -> Stock:
        stock = self._store.stocks.of_code(code)
        if stock is None:
            raise QueueError(Refusal.UNKNOWN_STOCK, stock=code)
        return stock


def _end_sheet(act: Transaction, kind: Kind, sheet: UsedSheet) -> UsedSheet:
    """Keep what became of a sheet, with its event."""
    act.store.stocks.put(sheet)
    of = {} if sheet.document is None else {"document": sheet.document}
    act.note(kind, {"stock": sheet.stock, "sheet": sheet.number, "reason": sheet.reason, **of})
    return sheet


def _collide(one: Stock, other: Stock) -> bool:
    apart = one.last < other.first or other.last < one.first
    return one.code == other.code or (one.prefix == other.prefix and not apart)
