package org.ballincourt.change.web;

import jakarta.inject.Inject;
import java.util.Locale;
import org.ballincourt.calendar.holiday.Country;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.calendar.holiday.Region;
import org.ballincourt.change.Difference;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what somebody has set otherwise of a client, or of who sees them. */
@Component
public class ClientChangeWords {
  private final Texts texts;

  @Inject
  public ClientChangeWords(Texts texts) {
    this.texts = texts;
  }

  String name(Difference difference) {
    if (difference.before() == null) {
      return texts.text("ballincourt.change.client.new", difference.after());
    }
    return difference.after() == null
        ? texts.text("ballincourt.change.client.gone", difference.before())
        : texts.text("ballincourt.change.client.name", difference.before(), difference.after());
  }

  String language(Difference difference) {
    return told(
        "ballincourt.change.client.language",
        difference,
        language(difference.before()),
        language(difference.after()));
  }

  private String language(String tag) {
    return tag == null || !Language.isKnown(tag) ? none() : new Language(tag).name(texts.locale());
  }

  String country(Difference difference) {
    return told(
        "ballincourt.change.client.country",
        difference,
        country(difference.before()),
        country(difference.after()));
  }

  private String country(String written) {
    if (written == null) {
      return none();
    }
    String[] codes = written.split(" ");
    String name =
        new Locale.Builder().setRegion(codes[0]).build().getDisplayCountry(texts.locale());
    return codes.length == 1 ? name : name + ", " + region(codes[0], codes[1]);
  }

  private static String region(String country, String code) {
    return PublicHolidays.country(country).map(Country::regions).stream()
        .flatMap(regions -> regions.stream())
        .filter(region -> region.code().equals(code))
        .map(Region::name)
        .findFirst()
        .orElse(code);
  }

  String calendar(Difference difference) {
    return told(
        "ballincourt.change.client.calendar",
        difference,
        withoutId(difference.before()),
        withoutId(difference.after()));
  }

  private String withoutId(String calendar) {
    return calendar == null ? none() : calendar.substring(calendar.indexOf(' ') + 1);
  }

  String tool(Difference difference) {
    return told(
        "ballincourt.change.client.tool",
        difference,
        orNone(difference.before()),
        orNone(difference.after()));
  }

  String contacts(Difference difference) {
    return counts("ballincourt.change.client.contacts", difference);
  }

  String places(Difference difference) {
    return counts("ballincourt.change.client.places", difference);
  }

  private String counts(String key, Difference difference) {
    return told(
        key, difference, Long.valueOf(difference.before()), Long.valueOf(difference.after()));
  }

  String group(Difference difference) {
    String right = difference.about().get("right");
    return texts.text(
        "ballincourt.change.group." + right,
        orNone(difference.before()),
        orNone(difference.after()));
  }

  private String orNone(String text) {
    return text == null ? none() : text;
  }

  private String none() {
    return texts.text("ballincourt.change.client.none");
  }

  private String told(String key, Difference difference, Object before, Object after) {
    return texts.text(key, difference.about().get("name"), before, after);
  }
}
