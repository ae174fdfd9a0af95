package org.ballincourt.jira.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as spreadsheets read it: RFC 4180, with a mark at its beginning by which they know it to
 * be UTF-8. No cell is ever taken for a formula: what people write goes through here.
 */
public final class CsvTable {

  /** Of the names of such files, and of their addresses. */
  public static final String ENDING = ".csv";

  /** Without it a spreadsheet takes the text for one in its own country’s old alphabet. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * What makes a spreadsheet compute a cell, or skip to one that does – also behind what ends a
   * cell where lines are cut at semicolons: there no quote holds a cell together.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^(?=[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20])|(?<=[;\\t\\r\\n])(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  private CsvTable() {}

  /**
   * @param rows each as long as the first one, whose cells are the headings
   */
  public static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    rows.forEach(row -> csv.writeRecord(row.stream().map(CsvTable::inert).toList()));
    return text.toString();
  }

  /**
   * An answer that a browser saves as a file.
   *
   * @param file its name, without the ending
   * @param rows as of {@link #of}
   */
  public static Response answer(String file, List<List<String>> rows) {
    return Response.ok(of(rows), "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + ENDING + "\"")
        .build();
  }

  /** With an apostrophe before what would be a formula; spreadsheets do not show it. */
  private static String inert(String cell) {
    return FORMULA.matcher(cell).replaceAll("'");
  }
}
