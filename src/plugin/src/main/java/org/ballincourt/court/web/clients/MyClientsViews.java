package org.ballincourt.court.web.clients;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.client.access.ClientWork;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.Item;
import org.ballincourt.court.web.lists.ListView;
import org.ballincourt.court.web.lists.ListViews;
import org.ballincourt.jira.Access;
import org.springframework.stereotype.Component;

/** Puts the viewer's clients into what she reads. */
@Component
public class MyClientsViews {

  private final Stands stands;
  private final ListViews lists;
  private final ClientWork work;
  private final Access access;
  private final CourtWords words;

  @Inject
  public MyClientsViews(
      Stands stands, ListViews lists, ClientWork work, Access access, CourtWords words) {
    this.stands = stands;
    this.lists = lists;
    this.work = work;
    this.access = access;
    this.words = words;
  }

  /**
   * @param sought part of a client's name; empty for all
   */
  MyClientsView of(String sought) {
    List<Stand> all = stands.all();
    String wanted = sought.toLowerCase(Locale.ROOT);
    List<Stand> some =
        all.stream()
            .filter(stand -> stand.work().name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    Map<Stand, List<ListView>> views =
        lists.of(some.stream().collect(toMap(identity(), Stand::items)));
    return new MyClientsView(
        some.stream().map(stand -> view(stand, views.get(stand))).toList(),
        new MyClientsView.Extent(sought, all.size(), nameless(all), projects(all), work.isSeen()),
        words);
  }

  private static int nameless(List<Stand> stands) {
    return (int) stands.stream().filter(stand -> !stand.work().isOfAClient()).count();
  }

  private static int projects(List<Stand> stands) {
    return (int) stands.stream().flatMap(stand -> stand.projects().stream()).distinct().count();
  }

  private ClientView view(Stand stand, List<ListView> views) {
    return new ClientView(stand, nearest(stand), report(stand), views, words);
  }

  /** The query of the report about it; null where she sees the figures of none of its projects. */
  private String report(Stand stand) {
    return stand.projects().stream()
        .map(FollowedProject::project)
        .filter(access::seesClientFigures)
        .findFirst()
        .map(project -> stand.work().report(project.getKey()))
        .orElse(null);
  }

  private String nearest(Stand stand) {
    return stand
        .nearest()
        .map(item -> words.times().due(item.turn().due(), zone(item)))
        .orElseGet(() -> words.text("ballincourt.clients.no-date"));
  }

  private static ZoneId zone(Item item) {
    return item.calendar(Party.CLIENT).hours().zone();
  }
}
