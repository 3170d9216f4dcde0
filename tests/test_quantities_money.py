"""Quantities of mergers, markets, prices and products, each beside a near miss."""

from __future__ import annotations

import pytest

from quantitytable import read, rows

TABLE = """
Orvane bought the mill for $1.2bn. -> $1.2bn = [1150000000, 1250000000) USD
Orvane bought version 1.2.1 of it. -> nothing
Orvane bought the mill for $1.2 billion. -> $1.2 billion = [1150000000, 1250000000) USD
Orvane bought a billion-dollar firm's mill. -> a billion-dollar = [500000000, 1500000000) USD
Orvane paid US$5 million. -> US$5 million = [4500000, 5500000) USD
Orvane paid 5 times. -> 5 = 5
Orvane paid 5 million dollars. -> 5 million dollars = [4500000, 5500000) USD
Orvane paid in dollars. -> nothing
Orvane paid €5m for the mill. -> €5m = [4500000, 5500000) EUR
Orvane dug 5m for the mill. -> 5m = 5 m
Orvane paid £3,500. -> £3,500 = 3500 GBP
Orvane paid £3,50. -> nothing
Orvane paid $10-12 million. -> $10-12 million = [10000000, 12000000] USD
Orvane paid on 10-12 May. -> nothing
Orvane paid between $10 million and $12 million. -> between $10 million and $12 million = [10000000, 12000000] USD
Orvane paid $10 million and €12 million. -> $10 million = [9500000, 10500000) USD; €12 million = [11500000, 12500000) EUR
Orvane paid $10 to $12 a share. -> $10 to $12 = [10, 12] USD
Orvane paid $10 to 12 people. -> $10 = 10 USD; 12 = 12 people
Orvane paid A$5 million. -> A$5 million = [4500000, 5500000) AUD
A $5 million fine was paid. -> $5 million = [4500000, 5500000) USD
Orvane paid 300 Swiss francs. -> 300 Swiss francs = 300 CHF
Orvane paid 300 Swiss workers. -> 300 = 300 people
Orvane paid 300 francs. -> 300 francs = 300 francs
Orvane paid 300 Frank workers. -> 300 = 300 people
Orvane paid 5 million pounds. -> 5 million pounds = [4500000, 5500000) GBP
Orvane bought 5,000 pounds. -> 5,000 pounds = 5000 pounds
Orvane bought the Halmo mill for 5,000 pounds. -> 5,000 pounds = 5000 GBP
Wend stole 5,000 pounds. -> 5,000 pounds = 5000 GBP
Police found 5 pounds of gold. -> 5 pounds = 5 lb
Police found a pound. -> nothing
The stamp costs 50 cents. -> 50 cents = 50 cents
The stamp has a 50 on it. -> 50 = 50
The stamp costs 50 pence. -> 50 pence = 50 pence
The stamp costs 50p. -> 50p = 50 pence
The stamp costs 3 dollars and 50 cents. -> 3 dollars and 50 cents = 3.5 USD
The stamp costs 3 dollars and 50 stamps do too. -> 3 dollars = 3 USD; 50 = 50
The deal is worth Rs 10 crore. -> Rs 10 crore = [95000000, 105000000) INR
The deal is worth 10 points. -> 10 = 10
The deal is worth 10 lakh rupees. -> 10 lakh rupees = [950000, 1050000) INR
The deal is for 10 lakes. -> 10 = 10
The bill is 12,34,567 rupees. -> 12,34,567 rupees = 1234567 INR
The bill is 12,34 rupees. -> nothing
The bill is 1 200 000 crowns. -> 1 200 000 crowns = 1200000 crowns
The bill is 1 20 crowns. -> 1 = 1; 20 crowns = 20 crowns
The bill is JPY 5,000. -> JPY 5,000 = 5000 JPY
The bill is JP 5,0,0. -> nothing
The bill is 5,000 yen. -> 5,000 yen = 5000 JPY
The bill is for 5,000 yards. -> 5,000 yards = 5000 yd
The bill is ₹500. -> ₹500 = 500 INR
The bill is #500. -> nothing
A fee of €20 a day was set. -> €20 = 20 EUR
A fee of 20 was set. -> 20 = 20
A 2.5-million-dollar home burned. -> 2.5-million-dollar = [2450000, 2550000) USD
A 2.5.1 home burned. -> nothing
Half a million crowns were lost. -> Half a million crowns = [450000, 550000) crowns
Half a crown was lost. -> Half a crown = 0.5 crowns
A quarter of a million euros was lost. -> A quarter of a million euros = [245000, 255000) EUR
A quarter of a year was lost. -> A quarter of a year = 0.25 year
It costs $5 or so. -> $5 or so = ~[4, 6] USD
It costs $5 so far. -> $5 = 5 USD
It costs $5-plus. -> $5-plus = [5, ) USD
It costs $5, plus a fee. -> $5 = 5 USD
It costs upwards of $5. -> upwards of $5 = [5, ) USD
It costs $5. -> $5 = 5 USD
A six-figure sum was paid. -> six-figure = ~[100000, 999999]
Six figures stood on the stage. -> Six figures = ~[100000, 999999]
Profit rose 3 % to $40 million. -> 3 % = 3 percent; $40 million = [39500000, 40500000) USD
Profit rose to the top. -> nothing
Profit fell by 12 percent. -> 12 percent = 12 percent
Profit fell by the wayside. -> nothing
Profit fell 12 percent to 3 million euros. -> 12 percent = 12 percent; 3 million euros = [2500000, 3500000) EUR
Profit fell from favour. -> nothing
Sales rose from 10 to 12 million crowns. -> 10 = 10 crowns; 12 million crowns = [11500000, 12500000) crowns
Sales ran from 10 to 12 May. -> nothing
A 3 % fall in sales hurt Orvane. -> 3 % = 3 percent
The fall of 2003 hurt Orvane. -> nothing
Sales more than doubled. -> more than doubled = (2, ) times
Sales in double rooms rose. -> nothing
Sales rose threefold. -> threefold = 3 times
Sales rose in three folds of the map. -> three = 3
Sales are three times as high. -> three times = 3 times
Sales rose three times. -> three = 3
Sales were twice as high. -> twice = 2 times
Sales rose twice. -> nothing
Shares fell 3.2 percentage points. -> 3.2 percentage points = 3.2 percentage points
Shares fell on 3.2.2020. -> nothing
Rates rose 25 basis points. -> 25 basis points = 25 basis points
The basis has 25 stones. -> 25 = 25
The stake is 51 percent. -> 51 percent = 51 percent
The stake is in Room 51. -> nothing
The stake is 51%. -> 51% = 51 percent
The stake is in B51. -> nothing
The stake is 51 per cent. -> 51 per cent = 51 percent
The stake is paid per cent. -> nothing
The stake is 40-50%. -> 40-50% = [40, 50] percent
The stake is in Flight 40-50. -> nothing
The stake is 40 percent to 50 percent. -> 40 percent to 50 percent = [40, 50] percent
The stake is 40 percent, and 50 jobs go. -> 40 percent = 40 percent; 50 = 50
The stake is over 40 percent. -> over 40 percent = (40, ) percent
The stake is over. -> nothing
The fund grew 10 percent a year in real terms. -> 10 percent = 10 percent
The fund grew a year ago. -> nothing
Single-digit growth is expected. -> Single-digit = ~[1, 9]
Single growth is expected. -> nothing
Double-digit losses hit Orvane. -> Double-digit = ~[10, 99]
Double losses hit Orvane. -> nothing
The firm has 14,000 staff. -> 14,000 = 14000 people
The firm has a staff of 14,00. -> nothing
The firm will cut 1,500 jobs. -> 1,500 = 1500
The firm was founded in 1500. -> nothing
The firm sold 1.2m cars. -> 1.2m = [1150000, 1250000)
The firm sold a 1.2m plank. -> 1.2m = 1.2 m
The firm sold 10k cars. -> 10k = [9500, 10500)
The firm ran a 10k race. -> nothing
The firm sold 2,019 cars. -> 2,019 = 2019
The firm sold cars in 2019. -> nothing
The firm makes 500 MW of power. -> 500 MW = 500 MW
The firm makes the MW500. -> nothing
The plant makes 3 TWh a year. -> 3 TWh = 3 TWh
The plant is in TWh3. -> nothing
The disc holds 2 TB. -> 2 TB = 2 TB
The disc is the TB2. -> nothing
The tank holds 50 litres. -> 50 litres = 50 l
The tank holds the 50L2. -> nothing
It emits 120 g/km of carbon. -> 120 g/km = 120 g/km
It emits G120. -> nothing
The phone weighs 180 g and costs $799. -> 180 g = 180 g; $799 = 799 USD
The Vellphone 12 costs little. -> nothing
The screen is 6.1 inches wide. -> 6.1 inches = 6.1 in
The screen is the X6. -> nothing
"""


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_quantities_and_near_misses(sentence: str, expected: str) -> None:
    assert read(sentence) == expected
