package org.ballincourt.report.dashboard.waiting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.report.dashboard.rest.ItemClientJson;
import org.ballincourt.report.dashboard.rest.ItemProjectJson;
import org.ballincourt.report.dashboard.rest.LengthJson;
import org.ballincourt.report.dashboard.rest.MomentJson;
import org.ballincourt.report.dashboard.rest.ScopeOfItemJson;

/**
 * What waits for clients, on the wire. Rows, more and hidden make the total.
 *
 * @param at when it was so
 * @param more how many others come after these
 * @param hidden how many before the last row are left out since the viewer may not open them
 */
public record WaitingOnClientsJson(
    String at,
    ScopeOfItemJson scope,
    long total,
    List<WaitingIssueJson> rows,
    long more,
    long hidden) {

  /**
   * An issue that waits for a client.
   *
   * @param client null where nobody has named one
   * @param standing one of {@code LET_SLIDE}, {@code PAST}, {@code DATED}, {@code UNDATED}, {@code
   *     NOT_TOLD}, {@code NOT_ASKED}
   * @param standingWords the same in words
   * @param contact the name of whom we asked; null for nobody in particular, and where the viewer
   *     may not read it
   * @param contactWords the same in words
   * @param since since when it is the client’s move
   * @param due by when an answer is due; null for no date, and while the client was told of nothing
   * @param waited how long it has been the client’s move since then
   * @param ours how long it was our move before, in all; null for never
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record WaitingIssueJson(
      String issue,
      String summary,
      ItemProjectJson project,
      ItemClientJson client,
      String standing,
      String standingWords,
      String contact,
      String contactWords,
      MomentJson since,
      MomentJson due,
      LengthJson waited,
      LengthJson ours) {}
}
