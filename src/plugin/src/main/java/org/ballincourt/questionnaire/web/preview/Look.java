package org.ballincourt.questionnaire.web.preview;

/**
 * What a request asks to be shown; each is empty where it does not say.
 *
 * @param version a number; without it as it would be sent today
 * @param language a tag; without it the main one
 * @param page from 1
 */
record Look(String id, String version, String language, String page) {

  /** The query of the same in another version, in the same language. */
  String inVersion(String other) {
    return query(other, language, "1");
  }

  /** The query of the same in another language. */
  String inLanguage(String other) {
    return query(version, other, page.isEmpty() ? "1" : page);
  }

  String onPage(int other) {
    return query(version, language, Integer.toString(other));
  }

  private String query(String version, String language, String page) {
    return "?id=" + id + part("version", version) + part("language", language) + "&page=" + page;
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : "&" + name + "=" + value;
  }
}
