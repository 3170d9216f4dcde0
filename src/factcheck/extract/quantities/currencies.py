"""Currencies by the codes of ISO 4217, as they stand before and after a number.

A name that several states share and that no adjective settles, such as "crowns" or "pesos", is a
currency of its own: it meets no other, so it is never in conflict with one.
"""

from __future__ import annotations

_SIGNS = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "₿": "BTC",
    "₡": "CRC",
    "₾": "GEL",
    "₭": "LAK",
    "₸": "KZT",
    "₵": "GHS",
}
_DOLLARS = {
    "US": "USD",
    "U.S.": "USD",
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "Can": "CAD",
    "NZ": "NZD",
    "HK": "HKD",
    "S": "SGD",
    "NT": "TWD",
    "R": "BRL",
    "Mex": "MXN",
    "MX": "MXN",
    "us": "USD",
    "c": "CAD",
    "hk": "HKD",
    "u.s": "USD",
}
_CODES = [
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "RMB",
    "INR",
    "RUB",
    "KRW",
    "CHF",
    "AUD",
    "CAD",
    "NZD",
    "HKD",
    "SGD",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "TRY",
    "BRL",
    "MXN",
    "ZAR",
    "ILS",
    "THB",
    "IDR",
    "MYR",
    "PHP",
    "VND",
    "UAH",
    "NGN",
    "KES",
    "EGP",
    "SAR",
    "AED",
    "PKR",
    "BDT",
    "LKR",
    "TWD",
    "BTC",
    "RON",
    "BGN",
    "ISK",
]
_NATIONS = {
    "american": ("USD", "dollar dollars"),
    "us": ("USD", "dollar dollars"),
    "u.s.": ("USD", "dollar dollars"),
    "australian": ("AUD", "dollar dollars"),
    "canadian": ("CAD", "dollar dollars"),
    "new zealand": ("NZD", "dollar dollars"),
    "hong kong": ("HKD", "dollar dollars"),
    "singapore": ("SGD", "dollar dollars"),
    "taiwan": ("TWD", "dollar dollars"),
    "british": ("GBP", "pound pounds"),
    "egyptian": ("EGP", "pound pounds"),
    "lebanese": ("LBP", "pound pounds"),
    "syrian": ("SYP", "pound pounds"),
    "sudanese": ("SDG", "pound pounds"),
    "swiss": ("CHF", "franc francs"),
    "french": ("FRF", "franc francs"),
    "belgian": ("BEF", "franc francs"),
    "cfa": ("XOF", "franc francs"),
    "swedish": ("SEK", "krona kronor crown crowns"),
    "norwegian": ("NOK", "krone kroner crown crowns"),
    "danish": ("DKK", "krone kroner crown crowns"),
    "icelandic": ("ISK", "krona kronur"),
    "czech": ("CZK", "koruna korunas crown crowns"),
    "indian": ("INR", "rupee rupees"),
    "pakistani": ("PKR", "rupee rupees"),
    "sri lankan": ("LKR", "rupee rupees"),
    "nepalese": ("NPR", "rupee rupees"),
    "mexican": ("MXN", "peso pesos"),
    "argentine": ("ARS", "peso pesos"),
    "chilean": ("CLP", "peso pesos"),
    "colombian": ("COP", "peso pesos"),
    "cuban": ("CUP", "peso pesos"),
    "philippine": ("PHP", "peso pesos"),
    "kenyan": ("KES", "shilling shillings"),
    "ugandan": ("UGX", "shilling shillings"),
    "tanzanian": ("TZS", "shilling shillings"),
    "kuwaiti": ("KWD", "dinar dinars"),
    "iraqi": ("IQD", "dinar dinars"),
    "jordanian": ("JOD", "dinar dinars"),
    "serbian": ("RSD", "dinar dinars"),
    "saudi": ("SAR", "riyal riyals"),
    "iranian": ("IRR", "rial rials"),
    "uae": ("AED", "dirham dirhams"),
    "moroccan": ("MAD", "dirham dirhams"),
    "japanese": ("JPY", "yen"),
    "chinese": ("CNY", "yuan renminbi"),
    "korean": ("KRW", "won"),
    "south korean": ("KRW", "won"),
    "russian": ("RUB", "rouble roubles ruble rubles"),
    "belarusian": ("BYN", "rouble roubles ruble rubles"),
    "turkish": ("TRY", "lira liras"),
    "italian": ("ITL", "lira lire"),
    "finnish": ("FIM", "markka markkaa"),
    "german": ("DEM", "mark marks"),
    "dutch": ("NLG", "guilder guilders"),
    "spanish": ("ESP", "peseta pesetas"),
    "brazilian": ("BRL", "real reais"),
    "south african": ("ZAR", "rand rands"),
}
_ONE_STATE = {
    "USD": "dollar dollars buck bucks",
    "EUR": "euro euros",
    "JPY": "yen",
    "CNY": "yuan renminbi",
    "RUB": "rouble roubles ruble rubles",
    "SEK": "kronor",
    "ZAR": "rand",
    "THB": "baht",
    "IDR": "rupiah rupiahs",
    "MYR": "ringgit",
    "VND": "dong",
    "ILS": "shekel shekels",
    "TRY": "lira",
    "PLN": "zloty zlotys zlotych",
    "HUF": "forint forints",
    "UAH": "hryvnia hryvnias",
    "NGN": "naira",
    "BRL": "reais",
    "BDT": "taka",
    "GHS": "cedi cedis",
    "INR": "rupee rupees",
    "GBP": "quid",
    "BTC": "bitcoin bitcoins",
    "ESP": "peseta pesetas",
    "FIM": "markka markkaa",
    "NLG": "guilder guilders",
}
_SHARED = {
    "francs": "franc francs",
    "crowns": "crown crowns krone kroner krona",
    "pesos": "peso pesos",
    "dinars": "dinar dinars",
    "shillings": "shilling shillings",
    "dirhams": "dirham dirhams",
    "riyals": "riyal riyals rial rials",
    "marks": "marks",
    "cents": "cent cents",
}


def _before() -> dict[str, str]:
    names = dict(_SIGNS)
    names |= {f"{lead}$": code for lead, code in _DOLLARS.items()}
    for code in _CODES:
        names |= {code: "CNY" if code == "RMB" else code, f"{code}$": code}
        names[f"{code.lower()}$"] = code
    names |= {"Rs": "INR", "Rs.": "INR", "rs": "INR", "Rp": "IDR", "R$": "BRL", "US dollar": "USD"}
    return names | {"rmb": "CNY", "usd": "USD", "eur": "EUR", "gbp": "GBP", "usd$": "USD"}


def _after() -> dict[str, str]:
    names = dict(_SIGNS)
    names |= {code: "CNY" if code == "RMB" else code for code in _CODES}
    names |= {"rmb": "CNY", "usd": "USD", "eur": "EUR", "gbp": "GBP", "btc": "BTC"}
    for code, told in (*_ONE_STATE.items(), *_SHARED.items()):
        names |= dict.fromkeys(told.split(), code)
    for nation, (code, told) in _NATIONS.items():
        names |= {f"{nation} {name}": code for name in told.split()}
    names |= {"pounds sterling": "GBP", "pound sterling": "GBP"}
    return names


BEFORE = _before()
"""What stands before a number: signs and codes."""
AFTER = _after()
"""What stands behind it: names, codes and signs."""
