"""Why the system refused a file or a connection, in the reader's language."""

import errno
from collections.abc import Mapping

from common.domain.wording import Wording

_REASONS: Mapping[int, Wording] = {
    errno.ENOENT: Wording("لا وجود له", "No such file or directory"),
    errno.EACCES: Wording("لا إذن به", "Permission denied"),
    errno.EPERM: Wording("غير مسموح به", "Operation not permitted"),
    errno.EISDIR: Wording("هو مجلد", "Is a directory"),
    errno.ENOTDIR: Wording("ليس مجلدًا", "Not a directory"),
    errno.ENOSPC: Wording("القرص ممتلئ", "No space left on device"),
    errno.EROFS: Wording("القرص للقراءة فقط", "Read-only file system"),
    errno.EEXIST: Wording("يوجد من قبل", "File exists"),
    errno.EBUSY: Wording("يستعمله برنامج آخر", "Device or resource busy"),
    errno.ETIMEDOUT: Wording("انتهت مهلة الاتصال", "Connection timed out"),
    errno.ECONNREFUSED: Wording("رُفض الاتصال", "Connection refused"),
    errno.EHOSTUNREACH: Wording("لا طريق إلى الجهاز", "No route to host"),
}


def reason(fault: OSError) -> Wording:
    """One that has no words here is as the system says it."""
    said = (fault.strerror or str(fault)).replace("{", "{{").replace("}", "}}")
    return _REASONS.get(fault.errno or 0, Wording(said, said))
