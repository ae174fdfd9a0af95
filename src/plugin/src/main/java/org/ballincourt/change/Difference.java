package org.ballincourt.change;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * One thing that is set otherwise than before. Ids and codes, never words: those who read it later
 * have languages of their own.
 *
 * @param what not null
 * @param about which one of them it is, by {@link What}
 * @param before null where nothing was set
 * @param after null where nothing is set any more
 */
public record Difference(What what, Map<String, String> about, String before, String after) {

  /** The kinds of things that are set. */
  public enum What {
    /** About its {@code id} and the {@code name} of then; before and after are parties. */
    STATUS,
    /**
     * About its {@code party}, and where they are limited its {@code kind}, {@code phase} and
     * {@code validFrom}; before and after are like {@code 3 WORKING_DAYS}.
     */
    TARGET,
    /** About nothing; before and after are issues a second. */
    PACE,
    /** About nothing; before and after are days. */
    REST,
    /** About nothing; before and after are working days. */
    REMINDER,
    /** About nothing; before and after are months. */
    RETENTION,
    /**
     * Which calendar a project has chosen. About its {@code party}, the team or the client; before
     * and after are id and name of then, like {@code 7 Oslo office}.
     */
    CALENDAR,
    /**
     * After how long it takes us how long to find our way back. About nothing; before and after are
     * working days and half hours, like {@code 10 4}.
     */
    GETTING_BACK,
    /** About a calendar’s {@code id} and {@code name}, as all that follow; before and after too. */
    CALENDAR_NAME,
    /** Before and after are zones of the time zone database. */
    CALENDAR_ZONE,
    /**
     * What holds from {@code validFrom} on, or always where that is missing, as what follows;
     * before and after are weekly hours as a calendar writes them, empty for closed.
     */
    CALENDAR_HOURS,
    /** Before is how many are out, after is how many are in. */
    CALENDAR_HOLIDAYS,
    /** Days with hours of their own. Before is how many are out, after is how many are in. */
    CALENDAR_DAYS,
    /** About a client’s {@code id} and {@code name}, as all that follow; before and after too. */
    CLIENT_NAME,
    /** Before and after are tags of languages. */
    CLIENT_LANGUAGE,
    /** Before and after are codes of a country, and of a region where there is one. */
    CLIENT_COUNTRY,
    /** Before and after are id and name of then, like {@code 7 Norway}. */
    CLIENT_CALENDAR,
    /** What it prefers to meet with. */
    CLIENT_TOOL,
    /** Before is how many are out, after is how many are in; who is otherwise is both. */
    CLIENT_CONTACTS,
    /** Projects and components. Before is how many are out, after is how many are in. */
    CLIENT_PLACES,
    /** About its {@code right}; before and after are names of groups. */
    GROUP,
    /** About a questionnaire’s {@code id} and {@code name}, as all that follow; values too. */
    QUESTIONNAIRE_NAME,
    /** What stands above the questions in a language that it had before; no values. */
    QUESTIONNAIRE_HEADING,
    /** Before and after are tags of languages, like {@code en nb}. */
    QUESTIONNAIRE_LANGUAGES,
    /** Before is how many are out, after is how many are in; what is otherwise is both. */
    QUESTIONNAIRE_QUESTIONS,
    /** The same questions one after another otherwise; no values. */
    QUESTIONNAIRE_ORDER,
    /** After is the name of one put apart, before is that of one put back. */
    QUESTIONNAIRE_ARCHIVED,
    /** About nothing, as all that follow; the address under which clients reach their pages. */
    PUBLIC_URL,
    /** Whom a client may write to whose link is not known. */
    CONTACT_LINE,
    /** Addresses and blocks of them, with blanks in between. */
    PROXIES,
    /** Which Jira may write to clients: its address and the id of the server. */
    ORIGIN
  }

  public Difference {
    requireNonNull(what, "what");
    about = Map.copyOf(about);
  }
}
