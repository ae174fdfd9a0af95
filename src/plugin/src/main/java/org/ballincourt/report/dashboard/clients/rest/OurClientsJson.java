package org.ballincourt.report.dashboard.clients.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.report.dashboard.rest.ItemClientJson;
import org.ballincourt.report.dashboard.rest.LengthJson;
import org.ballincourt.report.dashboard.rest.ScopeOfItemJson;

/**
 * How it stands with each client, on the wire.
 *
 * @param from the first day that counts
 * @param to the last one
 * @param zone where these days are
 * @param weeks how many weeks that is
 * @param feedback of how many of the projects the viewer may read feedback
 * @param clients those first that need somebody
 */
public record OurClientsJson(
    ScopeOfItemJson scope,
    String from,
    String to,
    String zone,
    long weeks,
    long feedback,
    List<ClientLineJson> clients) {

  /**
   * How it stands with a client.
   *
   * @param attention why somebody should talk to them, what counts most first; empty for nothing
   * @param theirs how long they have taken
   * @param ours how long we have taken on their issues
   * @param report the path of the report inside Jira
   */
  public record ClientLineJson(
      ItemClientJson client,
      List<AttentionJson> attention,
      TakenJson theirs,
      TakenJson ours,
      String report) {}

  /**
   * One reason.
   *
   * @param why one of {@code LET_SLIDE}, {@code UNHAPPY}, {@code QUIET}
   * @param words the same in a sentence
   */
  public record AttentionJson(String why, String words) {}

  /**
   * How long a side has taken for its turns.
   *
   * @param turns how many of them ended in these weeks
   * @param median null where there are too few
   * @param medianWords the same, or why there is none
   * @param target the time to answer in words; null for none
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TakenJson(long turns, LengthJson median, String medianWords, String target) {}
}
