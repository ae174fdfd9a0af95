package org.ballincourt.commitment.field;

import java.util.Locale;
import java.util.stream.Stream;

/** The types of fields that this plugin has; a field is known by its type, never by its name. */
public enum FieldKind {
  WHOSE_MOVE("commitment-whose-move", "exacttextsearcher"),
  WAITING_SINCE("commitment-waiting-since", "datetimerange"),
  ANSWER_BY("commitment-answer-by", "datetimerange"),
  CONTACT("commitment-contact", "exacttextsearcher");

  private final String module;
  private final String searcher;

  FieldKind(String module, String searcher) {
    this.module = module;
    this.searcher = searcher;
  }

  /** The complete key of the type. */
  public String typeKey() {
    return "org.ballincourt:" + module;
  }

  /** The complete key of the searcher of Jira's own that fields of the type get. */
  public String searcherKey() {
    return "com.atlassian.jira.plugin.system.customfieldtypes:" + searcher;
  }

  /** With which the names of its texts begin. */
  public String textKey() {
    return "ballincourt.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Stream<FieldKind> all() {
    return Stream.of(values());
  }
}
