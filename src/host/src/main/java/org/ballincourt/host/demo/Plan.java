package org.ballincourt.host.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A project, as its text tells it: four lines that name it, its phases, and its issues. */
record Plan(List<List<String>> lines) {

  /**
   * One of its versions.
   *
   * @param start a working day of the project, from 0, like the release
   */
  record Phase(String name, int start, int release, boolean released) {}

  static Plan read(String name) {
    try (InputStream in = Plan.class.getResourceAsStream(name + ".txt")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Plan parse(String text) {
    return new Plan(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
            .toList());
  }

  String key() {
    return first("project").get(1);
  }

  String name() {
    return first("project").get(2);
  }

  /** The user who hands issues over and takes them back. */
  String manager() {
    return first("manager").get(1);
  }

  /** How many weeks before this one the project began. */
  int weeks() {
    return Integer.parseInt(first("weeks").get(1));
  }

  List<Phase> phases() {
    return all("phase").map(Plan::phase).toList();
  }

  /** In the order in which issues first name them. */
  List<String> components() {
    return stories().stream().map(story -> story.kind().component()).distinct().toList();
  }

  /** In the order in which the issues are made. */
  List<Story> stories() {
    return lines.stream()
        .filter(line -> Character.isDigit(line.get(0).charAt(0)))
        .map(Story::of)
        .toList();
  }

  private static Phase phase(List<String> cells) {
    return new Phase(
        cells.get(1),
        Integer.parseInt(cells.get(2)),
        Integer.parseInt(cells.get(3)),
        cells.get(4).equals("released"));
  }

  private List<String> first(String word) {
    return all(word).findFirst().orElseThrow();
  }

  private Stream<List<String>> all(String word) {
    return lines.stream().filter(line -> line.get(0).equals(word));
  }
}
