"""By which words a document is found: plain ones, the same whether it is kept or looked for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from common.domain.document import TEMPLATE_NAMES, Content, Document, Template
from common.domain.profile import Names, Profile
from common.language.search import plain, without_article

_ALSO_CALLED: Mapping[Template, Sequence[str]] = {
    Template.SERVICE_CERTIFICATE: ("شهادة",),
    Template.REQUEST_RECEIPT: ("وصل",),
    Template.PICK_UP_RECEIPT: ("إيصال استلام",),
}
"""What people look for, beside the title on the paper."""


def words_of_content(content: Content) -> set[str]:
    """Of a holder's name, number and remarks: personal."""
    return _words(content.values())


def words_of_document(document: Document, profile: Profile) -> set[str]:
    """Of its serial and its ticket's number, what it and its service and agency are called, and its filters."""
    names = [profile.service_of[document.service].names, profile.agency_of[document.agency].names]
    own = [document.serial or "", document.number, *TEMPLATE_NAMES[document.template]]
    texts = [*own, *_ALSO_CALLED.get(document.template, ()), *(text for one in names for text in _texts(one))]
    agencies = [agency_facet(code) for code in _with_parents(document.agency, profile)]
    return {*_words(texts), service_facet(document.service), template_facet(document.template), *agencies}


def words_sought(text: str) -> list[str]:
    """What was typed, as beginnings of words. One letter left of «والد» or «بالغ» would find nearly everything."""
    bare = [(word, without_article(word)) for word in plain(text).split()]
    return [short if len(short) > 1 else word for word, short in bare]


def service_facet(code: str) -> str:
    return f"service={code}"


def agency_facet(code: str) -> str:
    return f"agency={code}"


def template_facet(template: Template) -> str:
    return f"template={template}"


def _words(texts: Iterable[str]) -> set[str]:
    """Each as it is and without its article."""
    words = [word for text in texts for word in plain(text).split()]
    return {form for word in words for form in (word, without_article(word)) if form}


def _texts(names: Names) -> Iterator[str]:
    return (text for naming in names.namings for text in naming.texts.values())


def _with_parents(agency: str | None, profile: Profile) -> Iterator[str]:
    while agency is not None:
        yield agency
        agency = profile.agency_of[agency].parent
