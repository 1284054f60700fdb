package ro.clujit.innovationdays.checkin.report.web;

import java.util.List;

/** A table with a name for each column. */
public record AttendanceTable(List<String> columns, List<List<String>> rows) {}
