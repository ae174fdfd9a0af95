package org.ballincourt.commitment.field.workflow.web;

import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.commitment.field.workflow.BallWords;
import org.ballincourt.commitment.field.workflow.HandOverOrder;
import org.ballincourt.court.Party;

/**
 * What is wrong with an order, in words, at its place; empty where nothing is.
 *
 * @param party makes the function do nothing
 * @param contact makes it leave the contact out
 * @param note makes it cut the note
 */
record HandOverFaults(String party, String contact, String note) {

  /** Of a form that nobody has filled in yet. */
  static final HandOverFaults NONE = new HandOverFaults("", "", "");

  static HandOverFaults of(HandOverOrder order, BallWords words) {
    return new HandOverFaults(party(order, words), contact(order, words), note(order, words));
  }

  private static String party(HandOverOrder order, BallWords words) {
    return order.party().isPresent()
        ? ""
        : words.text("ballincourt.workflow.hand-over.party-error");
  }

  private static String contact(HandOverOrder order, BallWords words) {
    if (!order.parameters().has(HandOverOrder.CONTACT)) {
      return "";
    }
    if (order.contact().flatMap(words::contact).isEmpty()) {
      return words.text("ballincourt.workflow.hand-over.contact-gone-error");
    }
    return order.party().filter(party -> party == Party.CLIENT).isPresent()
        ? ""
        : words.text("ballincourt.workflow.hand-over.contact-error");
  }

  private static String note(HandOverOrder order, BallWords words) {
    return order.parameters().text(HandOverOrder.NOTE).length() <= HandOverOrder.LONGEST_NOTE
        ? ""
        : words.text("ballincourt.workflow.hand-over.note-error", HandOverOrder.LONGEST_NOTE);
  }

  List<String> all() {
    return Stream.of(party, contact, note).filter(fault -> !fault.isEmpty()).toList();
  }
}
