package org.ballincourt.client.web;

import jakarta.inject.Inject;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.client.Language;
import org.ballincourt.client.country.CountryZones;
import org.ballincourt.client.web.ClientForm.Choice;
import org.ballincourt.client.web.ClientForm.Choices;
import org.ballincourt.client.web.ClientForm.Place;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** What can be chosen for a client, under its names for the viewer and in their order. */
@Component
public class ClientChoices {
  private final Texts texts;

  @Inject
  public ClientChoices(Texts texts) {
    this.texts = texts;
  }

  Choices all() {
    Locale locale = texts.locale();
    Comparator<Choice> byName =
        Comparator.comparing(Choice::name, Collator.getInstance(locale)::compare);
    List<Choice> languages =
        Language.ALL.stream()
            .map(language -> new Choice(language.tag(), language.name(locale)))
            .sorted(byName)
            .toList();
    List<Place> countries =
        CountryZones.countries(locale).stream().map(code -> place(code, locale)).toList();
    return new Choices(languages, countries);
  }

  private static Place place(String code, Locale locale) {
    return new Place(
        code,
        CountryZones.name(code, locale),
        CountryZones.of(code).stream().map(ZoneId::getId).toList(),
        PublicHolidays.country(code).stream()
            .flatMap(country -> country.regions().stream())
            .map(region -> new Choice(region.code(), region.name()))
            .sorted(Comparator.comparing(Choice::name))
            .toList());
  }
}
