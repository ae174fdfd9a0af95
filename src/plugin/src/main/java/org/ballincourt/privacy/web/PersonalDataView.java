package org.ballincourt.privacy.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** All that is kept about a person, for a template. */
public final class PersonalDataView {
  private final Person person;
  private final EntryWords.Sections sections;
  private final QuestionView question;
  private final Texts texts;

  /**
   * How far she is from being forgotten.
   *
   * @param erased whether she is
   * @param text the same in words
   */
  record Stand(boolean erased, String text) {}

  record Person(long id, String name, long client, Stand stand) {}

  PersonalDataView(
      Person person, EntryWords.Sections sections, QuestionView question, Texts texts) {
    this.person = person;
    this.sections = sections;
    this.question = question;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.privacy.title", person.name());
  }

  public String getIntroduction() {
    return texts.text(
        isErased()
            ? "ballincourt.privacy.introduction-erased"
            : "ballincourt.privacy.introduction");
  }

  public long getId() {
    return person.id();
  }

  public long getClient() {
    return person.client();
  }

  public String getAllLabel() {
    return texts.text("ballincourt.privacy.people.back");
  }

  /** Whether she is there, has left, or is forgotten. */
  public String getStand() {
    return person.stand().text();
  }

  public boolean isErased() {
    return person.stand().erased();
  }

  public boolean isErasable() {
    return !isErased() && !question.isAsked();
  }

  public String getDownloadLabel() {
    return texts.text("ballincourt.privacy.download");
  }

  public String getEraseLabel() {
    return texts.text("ballincourt.privacy.erase");
  }

  public QuestionView getQuestion() {
    return question;
  }

  public boolean isEmpty() {
    return sections.all().isEmpty() && sections.hidden() == 0;
  }

  public String getNothing() {
    return texts.text("ballincourt.privacy.nothing");
  }

  public List<SectionView> getSections() {
    return sections.all();
  }

  public boolean isHidden() {
    return sections.hidden() > 0;
  }

  public String getHiddenText() {
    return texts.text("ballincourt.privacy.hidden", sections.hidden());
  }
}
