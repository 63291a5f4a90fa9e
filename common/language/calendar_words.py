"""The names of weekdays and months, of both calendars, in the languages of screens and of paper."""

from collections.abc import Mapping, Sequence
from typing import Final

Words = Mapping[str, Sequence[str]]

WEEKDAYS: Final[Words] = {
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "tr": ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
    "ur": ("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"),
}
MONTHS: Final[Words] = {
    "ar": (
        *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
        *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "tr": (
        *("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran"),
        *("Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
    ),
    "ur": (
        *("جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون"),
        *("جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"),
    ),
}
HIJRI_MONTHS: Final[Words] = {
    "ar": (
        *("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة"),
        *("رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
    ),
    "en": (
        *("Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Akhir", "Jumada al-Ula", "Jumada al-Akhirah"),
        *("Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"),
    ),
    "tr": (
        *("Muharrem", "Safer", "Rebiülevvel", "Rebiülahir", "Cemaziyelevvel", "Cemaziyelahir"),
        *("Recep", "Şaban", "Ramazan", "Şevval", "Zilkade", "Zilhicce"),
    ),
    "ur": (
        *("محرم", "صفر", "ربیع الاول", "ربیع الثانی", "جمادی الاول", "جمادی الثانی"),
        *("رجب", "شعبان", "رمضان", "شوال", "ذوالقعدہ", "ذوالحجہ"),
    ),
}
YEAR: Final[Mapping[str, str]] = {"ar": "م", "ur": "ء"}
"""What follows a Gregorian year; nothing in the other languages."""

HIJRI_YEAR: Final[Mapping[str, str]] = {"ar": "هـ", "en": " AH", "tr": " (hicri)", "ur": "ھ"}
