"""Says what is wrong with a printer that cannot be used, and what to do."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from socket import gaierror

from common.domain.errors import DeviceError
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.language.bidi import ltr

_AT = ltr("{address}")

MISSING = Wording(
    f"لا توجد طابعة عند {_AT}: افحص سلكها وكهرباءها.", "There is no printer at {address}: check its cable and power."
)
DENIED = Wording(
    f"لا يُسمح باستعمال الطابعة {_AT}: أضف مستخدم البرنامج إلى مجموعة lp أو dialout.",
    "The printer {address} may not be used: add the program's user to the group lp or dialout.",
)
REFUSED = Wording(
    f"الطابعة {_AT} ترفض الاتصال: افحص عنوانها ومنفذها.",
    "The printer {address} refuses the connection: check its address and port.",
)
UNREACHABLE = Wording(
    f"تعذّر الوصول إلى الطابعة {_AT}: افحص الشبكة.", "The printer {address} cannot be reached: check the network."
)
BUSY = Wording(f"الطابعة {_AT} يستعملها برنامج آخر الآن.", "Another program is using the printer {address} now.")
LATE = Wording(
    f"لم تستجب الطابعة {_AT} في الوقت المحدد: افحص كهرباءها وورقها.",
    "The printer {address} did not respond in time: check its power and paper.",
)
UNUSABLE = Wording(f"لا يمكن استعمال الطابعة {_AT}: {{cause}}", "The printer {address} cannot be used: {cause}")
NO_CUPS = Wording(
    "برامج CUPS غير مثبّتة على هذا الجهاز: ثبّت الحزمة cups-client.",
    "CUPS is not installed on this machine: install the package cups-client.",
)
NO_PRINTER = Wording("لا توجد طابعة في الإعدادات.", "The settings name no printer.")
CUT_OFF = Wording(
    f"انقطعت الطابعة {_AT} أثناء عملها: افحص سلكها.",
    "The printer {address} was cut off while it worked: check its cable.",
)
FULL = Wording(
    f"لا مساحة للكتابة في {_AT}: أفرغ القرص.", "There is no space left to write to {address}: free the disk."
)
DENIED_FILE = Wording(
    f"لا يُسمح بالكتابة في {_AT}: أعطِ مستخدم البرنامج حق الكتابة هناك.",
    "What is printed may not be written to {address}: give the program's user the right to write there.",
)
MISSING_FOLDER = Wording(
    f"لا يوجد المجلد الذي يُحفظ فيه {_AT}: أنشئه.", "The folder that {address} would be in is not there: make it."
)
UNWRITABLE = Wording(
    "لا يمكن حفظ التذكرة في {folder}: افحص المساحة والصلاحيات.",
    "The ticket cannot be saved in {folder}: check its space and permissions.",
)

_WORDINGS = {
    errno.ENOENT: MISSING,
    errno.ENODEV: MISSING,
    errno.ENXIO: MISSING,
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: DENIED,
    errno.EPERM: DENIED,
    errno.EBUSY: BUSY,
    errno.EAGAIN: BUSY,
    errno.ECONNREFUSED: REFUSED,
    errno.EHOSTUNREACH: UNREACHABLE,
    errno.ENETUNREACH: UNREACHABLE,
}
_WORDINGS_OF_FILES = {**_WORDINGS, errno.ENOENT: MISSING_FOLDER, errno.EACCES: DENIED_FILE, errno.EPERM: DENIED_FILE}
_IS_DEVICE = re.compile("(serial|usb|tcp|cups|spooler):")
"""Any other address is that of a file or a folder."""


@contextmanager
def explained(address: str, otherwise: Wording, kind: type[DeviceError] = DeviceError) -> Iterator[None]:
    """Turns what the system says inside into such an error; `otherwise` is for what has no line of its own."""
    try:
        yield
    except OSError as error:
        raise kind(_wording(error, address, otherwise), address=address, cause=reason(error)) from error


def _wording(error: OSError, address: str, otherwise: Wording) -> Wording:
    if isinstance(error, gaierror):
        return UNREACHABLE
    if isinstance(error, TimeoutError):
        return LATE
    wordings = _WORDINGS if _IS_DEVICE.match(address) else _WORDINGS_OF_FILES
    return wordings.get(error.errno or 0, otherwise)
