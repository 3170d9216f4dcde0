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
people       1              people person persons human humans
share        1              percent % per_cent pct percentage percents percentages
share        100            ratio
points       1              percentage_points percentage_point pp %_points per_cent_points percent_points
points       0.01           basis_points basis_point bps
times        1              times
length       1              m metre metres meter meters
length       0.01           cm centimetre centimetres centimeter centimeters
length       0.1            dm decimetre decimetres decimeter decimeters
length       0.001          mm millimetre millimetres millimeter millimeters
length       0.000001       um micrometre micrometres micrometer micrometers micron microns
length       0.000000001    nm nanometre nanometres nanometer nanometers
length       1000           km kilometre kilometres kilometer kilometers kms
length       0.0254         in inch inches
length       0.3048         ft foot feet
length       0.9144         yd yard yards
length       1609.344       mi mile miles
length       1852           nmi nautical_mile nautical_miles
length       9460730472580800 light_year light_years
area         1              m2 square_metre square_metres square_meter square_meters sq_m m² sqm
area         10000          ha hectare hectares
area         1000000        km2 square_kilometre square_kilometres square_kilometer square_kilometers sq_km km²
area         4046.8564224   acre acres
area         0.09290304     sq_ft square_foot square_feet
area         2589988.110336 sq_mi square_mile square_miles
volume       1              l litre litres liter liters
volume       0.001          ml millilitre millilitres milliliter milliliters
volume       1000           m3 cubic_metre cubic_metres cubic_meter cubic_meters m³
volume       28.316846592   cu_ft cubic_foot cubic_feet
volume       3.785411784    gallon gallons
volume       0.2365882365   cup cups
volume       0.01478676478125 tablespoon tablespoons tbsp
volume       0.00492892159375 teaspoon teaspoons tsp
volume       158.987294928  barrel barrels
mass         1              kg kilogram kilograms kilogramme kilogrammes kilo kilos kgs
mass         0.001          g gram grams gramme grammes
mass         0.000001       mg milligram milligrams milligramme milligrammes
mass         0.000000001    ug microgram micrograms microgramme microgrammes mcg μg µg
mass         1000           t tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes
mass         0.45359237     lb pound_mass pounds_mass lbs
mass         0.028349523125 oz ounce ounces
mass         907.18474      short_ton short_tons
energy       1              kWh kilowatt_hour kilowatt_hours
energy       1000           MWh megawatt_hour megawatt_hours
energy       1000000        GWh gigawatt_hour gigawatt_hours
energy       1000000000     TWh terawatt_hour terawatt_hours
power        1              W watt watts
power        1000           kW kilowatt kilowatts
power        1000000        MW megawatt megawatts
power        1000000000     GW gigawatt gigawatts
speed        1              km/h kph kmph kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour km_per_hour kilometres_an_hour kilometers_an_hour km/hr
speed        1.609344       mph mile_per_hour miles_per_hour miles_an_hour
speed        3.6            m/s metre_per_second metres_per_second meter_per_second meters_per_second
speed        1.852          knot knots
time         1              s second seconds sec secs
time         0.001          ms millisecond milliseconds
time         60             min minute minutes mins
time         3600           h hour hours hr hrs
time         86400          d day days
time         604800         week weeks wk wks
time         1209600        fortnight fortnights
months       1              month months
months       3              quarter quarters
months       12             year years yr yrs
months       120            decade decades
months       1200           century centuries
data         0.125          bit bits
data         1              B byte bytes
data         1000           kB kilobyte kilobytes KB
data         1000000        MB megabyte megabytes
data         1000000000     GB gigabyte gigabytes
data         1000000000000  TB terabyte terabytes
data         1000000000000000 PB petabyte petabytes
temperature  9              C celsius degrees_celsius degree_celsius °C degrees_C degrees_c centigrade degrees_centigrade deg_C deg_c deg_celsius celsius °_celsius
temperature  5              F fahrenheit degrees_fahrenheit degree_fahrenheit °F degrees_F degrees_f deg_F deg_f deg_fahrenheit °_fahrenheit
temperature  9              K kelvin kelvins
GBP          1              GBP
GBP          0.01           pence penny p
"""
# A ninth of a degree, so that both scales convert without a remainder.
_OFFSETS = {"F": Decimal(-160), "K": Decimal("-2458.35")}


def _units() -> tuple[dict[str, Unit], dict[str, str]]:
    units: dict[str, Unit] = {}
    canonical: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        dimension, factor, *names = line.split()
        unit = Unit(dimension, Decimal(factor), _OFFSETS.get(names[0], Decimal(0)))
        units |= dict.fromkeys(names, unit)
        canonical |= dict.fromkeys(names, names[0].replace("_", " "))
    return units, canonical


UNITS, CANONICAL = _units()
"""Each unit by all its names, and the first of these names."""


def unit_of(name: str) -> Unit:
    """The unit called ``name``; an unknown one is a dimension of its own.

    Two currencies are two dimensions, so they never meet.

    >>> unit_of("miles").dimension, unit_of("EUR").dimension, unit_of("bridges").dimension
    ('length', 'EUR', 'bridges')
    """
    return UNITS.get(name) or UNITS.get(name.replace(" ", "_")) or Unit(name, Decimal(1))
