"""Packs of controlled forms, and what became of each of their sheets."""

from types import NoneType
from typing import Any

from common.domain.event import instant_text
from common.domain.stock import Account, SheetReason, SheetState, Stock, UsedSheet
from common.domain.wording import Wording
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES


class Stocks:
    """The packs of one centre. Each method that writes is used inside a transaction."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def add(self, stock: Stock) -> None:
        numbers = {"first": stock.first, "last": stock.last, "next": stock.next}
        self._run("stock_insert", code=stock.code, ar=stock.names.ar, en=stock.names.en, prefix=stock.prefix, **numbers)

    def take(self, stock: Stock) -> None:
        """Keep which sheet of the pack is the next."""
        self._run("stock_take", code=stock.code, next=stock.next)

    def of_code(self, code: str) -> Stock | None:
        rows = self._rows("stock_of_code", code=code)
        return _stock(rows[0]) if rows else None

    def all(self) -> list[Stock]:
        return [_stock(row) for row in self._rows("stocks")]

    def put(self, sheet: UsedSheet) -> None:
        """Keep what became of a sheet; of one that was used already only its state and the reason change."""
        self._run("sheet_put", **{**sheet._asdict(), "at": instant_text(sheet.at)})

    def sheet(self, stock: str, number: str) -> UsedSheet | None:
        rows = self._rows("sheet", stock=stock, number=number)
        return _sheet(rows[0]) if rows else None

    def sheets(self, stock: str) -> list[UsedSheet]:
        return [_sheet(row) for row in self._rows("sheets_of_stock", stock=stock)]

    def of_document(self, document: int) -> list[UsedSheet]:
        """The sheets it was printed on, in order."""
        return [_sheet(row) for row in self._rows("sheets_of_document", document=document)]

    def account(self, stock: Stock) -> Account:
        counts = dict(self._rows("sheet_counts", stock=stock.code))
        return Account(stock, *(counts.get(state.value, 0) for state in SheetState))

    def _rows(self, query: str, **values: Any) -> list[Any]:
        return self._engine.rows(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


_TYPES = (*[(str,)] * 4, *[(int,)] * 3)


@reads("stock")
def _stock(row: Any) -> Stock:
    check_types(row, _TYPES)
    code, ar, en, prefix, first, last, following = row
    return Stock(code=code, names=Wording(ar, en), prefix=prefix, first=first, last=last, next=following)


_SHEET_TYPES = (*[(str,)] * 4, (int, NoneType), *[(str, NoneType)] * 2)


@reads("sheet", lambda row: f"{row[0]} {row[1]}")
def _sheet(row: Any) -> UsedSheet:
    check_types(row, _SHEET_TYPES)
    stock, number, state, at, document, reason, staff = row
    why = SheetReason(reason) if reason is not None else None
    return UsedSheet(stock, number, SheetState(state), moment(at), document, why, staff)
