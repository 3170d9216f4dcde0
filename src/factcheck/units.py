"""What news measures in: each unit with its dimension and exact size.

Factors are exact by definition: the international yard and pound agreement of 1959, the SI
brochure (9th edition), and for the US gallon and the barrel NIST Handbook 44.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: value in the base unit of its dimension = factor * value + offset."""

    dimension: str
    factor: Decimal
    offset: Decimal = Decimal(0)


_TABLE = """
count        1              count item items
people       1              person persons people human humans
share        1              percent % per_cent
share        100            ratio
points       1              percentage_point percentage_points
length       1              m metre metres meter meters
length       0.01           cm centimetre centimetres centimeter centimeters
length       0.001          mm millimetre millimetres millimeter millimeters
length       1000           km kilometre kilometres kilometer kilometers
length       0.0254         in inch inches
length       0.3048         ft foot feet
length       0.9144         yd yard yards
length       1609.344       mi mile miles
length       1852           nmi nautical_mile nautical_miles
area         1              m2 square_metre square_metres square_meter square_meters
area         10000          ha hectare hectares
area         1000000        km2 square_kilometre square_kilometres
area         4046.8564224   acre acres
area         2589988.110336 sq_mi square_mile square_miles
volume       1              l litre litres liter liters
volume       1000           m3 cubic_metre cubic_metres
volume       3.785411784    gallon gallons
volume       158.987294928  barrel barrels
mass         1              kg kilogram kilograms kilo kilos
mass         0.001          g gram grams
mass         1000           t tonne tonnes metric_ton metric_tons
mass         0.45359237     lb pound_mass pounds_mass
mass         907.18474      short_ton short_tons
energy       1              kWh kilowatt_hour kilowatt_hours
energy       1000           MWh megawatt_hour megawatt_hours
energy       1000000        GWh gigawatt_hour gigawatt_hours
energy       1000000000     TWh terawatt_hour terawatt_hours
power        1              W watt watts
power        1000           kW kilowatt kilowatts
power        1000000        MW megawatt megawatts
power        1000000000     GW gigawatt gigawatts
speed        1              km/h kph
speed        1.609344       mph
speed        3.6            m/s
speed        1.852          knot knots
time         1              s second seconds
time         60             min minute minutes
time         3600           h hour hours
time         86400          d day days
time         604800         week weeks
months       1              month months
months       12             year years
data         1              B byte bytes
data         1000           kB kilobyte kilobytes
data         1000000        MB megabyte megabytes
data         1000000000     GB gigabyte gigabytes
data         1000000000000  TB terabyte terabytes
"""


def _units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for line in _TABLE.strip().splitlines():
        dimension, factor, *names = line.split()
        units |= dict.fromkeys(names, Unit(dimension, Decimal(factor)))
    fifth_ninths = Decimal(5) / Decimal(9)
    units |= {
        "C": Unit("temperature", Decimal(1)),
        "celsius": Unit("temperature", Decimal(1)),
        "K": Unit("temperature", Decimal(1), Decimal("-273.15")),
        "F": Unit("temperature", fifth_ninths, -32 * fifth_ninths),
        "fahrenheit": Unit("temperature", fifth_ninths, -32 * fifth_ninths),
    }
    return units


UNITS = _units()


def unit_of(name: str) -> Unit:
    """The unit called ``name``; an unknown one is a dimension of its own.

    Two currencies are two dimensions, so they never meet.

    >>> unit_of("miles").dimension, unit_of("EUR").dimension, unit_of("bridges").dimension
    ('length', 'EUR', 'bridges')
    """
    return UNITS.get(name) or UNITS.get(name.replace(" ", "_")) or Unit(name, Decimal(1))
