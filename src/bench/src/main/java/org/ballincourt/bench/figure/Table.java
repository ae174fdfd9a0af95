package org.ballincourt.bench.figure;

import java.util.ArrayList;
import java.util.List;

/** Figures in lines and columns, plain enough for a terminal and for a page in Markdown. */
public record Table(List<Figure> figures) {

  private static final List<String> HEAD = List.of("figure", "measured", "required", "met");

  public Table {
    figures = List.copyOf(figures);
  }

  /** Without what a machine's speed has a part in. */
  public Table counts() {
    return new Table(figures.stream().filter(Figure::isCount).toList());
  }

  public List<Figure> notMet() {
    return figures.stream().filter(figure -> !figure.isMet()).toList();
  }

  /** Lines of equal length, each with a line feed at its end. */
  public String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEAD);
    figures.forEach(figure -> lines.add(line(figure)));
    int[] widths = widths(lines);
    lines.add(1, rule(widths));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> append(text, line, widths));
    return text.toString();
  }

  private static List<String> line(Figure figure) {
    return List.of(figure.name(), figure.valueText(), figure.required().text(), figure.verdict());
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[HEAD.size()];
    for (List<String> line : lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], line.get(column).length());
      }
    }
    return widths;
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private static void append(StringBuilder text, List<String> line, int[] widths) {
    for (int column = 0; column < widths.length; column++) {
      text.append("| ").append(line.get(column));
      text.append(" ".repeat(widths[column] - line.get(column).length() + 1));
    }
    text.append("|\n");
  }
}
