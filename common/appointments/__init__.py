"""Appointments as other systems hand them over: a CSV table or an iCalendar file into codes, moments, services."""
