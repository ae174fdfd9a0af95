package org.ballincourt.followup.meeting.rest;

import org.ballincourt.followup.meeting.Guest;

/** Somebody of the client on the wire. A request needs the contact alone. */
public record GuestJson(long contact, String name, String email, String language) {
  static GuestJson of(Guest guest) {
    return new GuestJson(
        guest.contact(), guest.name(), guest.email().address(), guest.language().tag());
  }
}
