package org.ballincourt.commitment.rest;

import java.util.List;

/** What became of many issues, on the wire. */
public record BulkJson(List<DoneJson> done, List<RefusedJson> refused) {

  /** An issue about which it was done, with the id of what its client is, or was, asked for. */
  public record DoneJson(String issue, long commitment) {}

  /** An issue that is as it was, and why. */
  public record RefusedJson(String issue, String message) {}
}
