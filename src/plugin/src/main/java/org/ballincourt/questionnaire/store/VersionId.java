package org.ballincourt.questionnaire.store;

/**
 * Which version of which questionnaire.
 *
 * @param questionnaire its id
 * @param version from 1
 */
public record VersionId(long questionnaire, int version) {

  /** As the key of a row. */
  String key() {
    return questionnaire + "." + version;
  }
}
