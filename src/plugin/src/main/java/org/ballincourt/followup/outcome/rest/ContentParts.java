package org.ballincourt.followup.outcome.rest;

import java.time.LocalDate;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Referral;
import org.ballincourt.followup.outcome.Outcome.Testimonial;

/** What an outcome is about, taken apart for the wire; what its kind does not have is null. */
record ContentParts(Testimonial said, Permission may, Referral named) {

  static ContentParts of(Content content) {
    return new ContentParts(
        content instanceof Testimonial said ? said : null,
        content instanceof Permission may ? may : null,
        content instanceof Referral named ? named : null);
  }

  String approvedOn() {
    return said == null ? null : day(said.approvedOn());
  }

  String givenOn() {
    return may == null ? null : day(may.givenOn());
  }

  String until() {
    return may == null ? null : day(may.until());
  }

  String conditions() {
    return may == null ? null : may.conditions();
  }

  String withdrawnOn() {
    if (said != null) {
      return day(said.withdrawnOn());
    }
    return may == null ? null : day(may.withdrawnOn());
  }

  String became() {
    return named == null ? null : named.became().name();
  }

  String note() {
    return named == null ? null : named.note();
  }

  String thankedOn() {
    return named == null ? null : day(named.thankedOn());
  }

  private static String day(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
