"""What goes between the two countries a year, whatever they say at meetings."""

from bilateral.ui import card, page

page.head("indicators")
card.show_in_twos("pair-trade", "pair-visitors", "pair-investment", "pair-students")
