package org.ballincourt.court.web.lists;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.lists.ListView.Rest;
import org.springframework.stereotype.Component;

/** Puts lists into what people read; those of which there is nothing are left out. */
@Component
public class ListViews {

  private static final int SHOWN = 20;

  private final Backgrounds backgrounds;
  private final RowWords rows;
  private final CourtWords words;

  @Inject
  public ListViews(Backgrounds backgrounds, RowWords rows, CourtWords words) {
    this.backgrounds = backgrounds;
    this.rows = rows;
    this.words = words;
  }

  /** The lists of each of several groups of issues. */
  public <G> Map<G, List<ListView>> of(Map<G, Map<Kind, List<Item>>> groups) {
    List<Item> shown =
        groups.values().stream()
            .map(Map::values)
            .flatMap(Collection::stream)
            .flatMap(items -> shown(items).stream())
            .toList();
    Background background = backgrounds.of(shown);
    Map<G, List<ListView>> views = new HashMap<>();
    groups.forEach((group, items) -> views.put(group, lists(items, background)));
    return views;
  }

  private List<ListView> lists(Map<Kind, List<Item>> items, Background background) {
    List<ListView> lists = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      list(kind, items.getOrDefault(kind, List.of()), background).ifPresent(lists::add);
    }
    return lists;
  }

  private Optional<ListView> list(Kind kind, List<Item> items, Background background) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Item> shown = shown(items);
    int visible = (int) items.stream().filter(Item::isVisible).count();
    Rest rest =
        new Rest(visible - shown.size(), items.size() - visible, items.size() >= Items.MOST);
    return Optional.of(new ListView(kind, rows.of(kind, shown, background), rest, words));
  }

  private static List<Item> shown(List<Item> items) {
    return items.stream().filter(Item::isVisible).limit(SHOWN).toList();
  }
}
