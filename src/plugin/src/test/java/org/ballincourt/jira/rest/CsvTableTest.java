package org.ballincourt.jira.rest;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class CsvTableTest {

  @Test
  public void cellsAreQuotedWhereTheyHaveToBe() {
    assertEquals(
        "\uFEFFa,\"b, c\"\r\n\"He said \"\"no\"\"\",\"two\nlines\"\r\n",
        CsvTable.of(List.of(List.of("a", "b, c"), List.of("He said \"no\"", "two\nlines"))));
  }

  @Test
  public void noCellIsAFormula() {
    assertEquals(
        "\uFEFF'=1+2,'+1,'-1,'@SUM(A1),5 - 3\r\n",
        CsvTable.of(List.of(List.of("=1+2", "+1", "-1", "@SUM(A1)", "5 - 3"))));
    assertEquals("\uFEFF'\t'=1\r\n", CsvTable.of(List.of(List.of("\t=1"))));
  }

  /**
   * Where a comma is a decimal point, a spreadsheet cuts lines at semicolons and does not see
   * quotes.
   */
  @Test
  public void noPartOfACellIsAFormulaWhereASpreadsheetCutsItDifferently() {
    assertEquals(
        "\uFEFFfine;'=cmd|' /C calc'!A0\r\n",
        CsvTable.of(List.of(List.of("fine;=cmd|' /C calc'!A0"))));
    assertEquals(
        "\uFEFF\"fine\n'=1+1\nbye\",a\t'@B1,5; 6\r\n",
        CsvTable.of(List.of(List.of("fine\n=1+1\nbye", "a\t@B1", "5; 6"))));
  }

  @Test
  public void emptyCellsAreKept() {
    assertEquals("\uFEFFa,,c\r\n", CsvTable.of(List.of(List.of("a", "", "c"))));
  }
}
