package org.ballincourt.host.demo;

import java.util.Locale;

/** The statuses of the agency's workflow, under the words by which the texts call them. */
enum DemoStatus {
  TODO("To Do", "new"),
  WORK("In Progress", "indeterminate"),
  CLIENT("Waiting for client", "indeterminate"),
  APPROVE("In review by client", "indeterminate"),
  DONE("Done", "done"),
  HOST("Waiting for hosting provider", "indeterminate");

  private static final int FIRST_ID = 90_001;

  final String title;
  final String category;

  DemoStatus(String title, String category) {
    this.title = title;
    this.category = category;
  }

  static DemoStatus of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String id() {
    return Integer.toString(FIRST_ID + ordinal());
  }

  /** The client, and nobody of the agency, moves an issue on from here. */
  boolean isTheClients() {
    return this == CLIENT || this == APPROVE;
  }
}
