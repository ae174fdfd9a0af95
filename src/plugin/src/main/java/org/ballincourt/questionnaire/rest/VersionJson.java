package org.ballincourt.questionnaire.rest;

import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.form.FormJson;
import org.ballincourt.questionnaire.store.FrozenVersion;

/**
 * What was asked once, on the wire.
 *
 * @param number from 1
 * @param frozenAt when it was first sent
 */
public record VersionJson(int number, String frozenAt, FormJson form) {

  static VersionJson of(FrozenVersion version) {
    return new VersionJson(
        version.number(), Wire.instant(version.frozenAt()), FormJson.of(version.form()));
  }
}
