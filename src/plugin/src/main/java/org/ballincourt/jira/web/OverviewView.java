package org.ballincourt.jira.web;

import java.util.Arrays;
import java.util.List;
import org.ballincourt.jira.Texts;

/** The ways between the pages that show something of all projects, for a template. */
public final class OverviewView {

  private final Place here;
  private final Texts texts;

  /** A page that shows something of all projects. */
  public enum Place {
    CLIENTS("clients/mine", "ballincourt.clients.title"),
    REPORT("report", "ballincourt.report.title"),
    ANSWERS("feedback/results", "ballincourt.clients.feedback"),
    FOLLOW_UPS("follow-ups", "ballincourt.follow-up.list.title"),
    REGISTERS("registers", "ballincourt.outcome.registers");

    private final String path;
    private final String key;

    Place(String path, String key) {
      this.path = path;
      this.key = key;
    }
  }

  /**
   * @param here the page that is open
   */
  public OverviewView(Place here, Texts texts) {
    this.here = here;
    this.texts = texts;
  }

  public String getLabel() {
    return texts.text("ballincourt.overview");
  }

  /** The value of each is its path below the base URL. */
  public List<ChoiceView> getPlaces() {
    return Arrays.stream(Place.values()).map(this::choice).toList();
  }

  private ChoiceView choice(Place place) {
    String path = "/plugins/servlet/ballincourt/" + place.path;
    return new ChoiceView(path, texts.text(place.key), place == here);
  }
}
