"""What a slip may have besides: a pause, a picture, lines of the centre's own."""

from datetime import time

from common.domain.calendar import Pause
from common.domain.wording import Wording

PRAYER = Pause(start=time(12, 8), end=time(12, 23), reason="prayer", names=Wording("صلاة الظهر", "Dhuhr prayer"))
LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120">
<path d="M100 10 L190 110 L10 110 Z" fill="none" stroke="#14573A" stroke-width="8"/>
<circle cx="100" cy="75" r="20" fill="#1B8354"/>
</svg>"""
PHONE = "+966 14 000 0000"
NOTES = (
    {
        "ar": f"الأحد – الخميس 07:30 – 14:30، الهاتف {PHONE}",
        "en": f"Sunday to Thursday 07:30 – 14:30, telephone {PHONE}",
        "ur": f"اتوار تا جمعرات 07:30 – 14:30، فون {PHONE}",
    },
    {"ar": "التصوير غير مسموح", "en": "No photographs, please"},
)
