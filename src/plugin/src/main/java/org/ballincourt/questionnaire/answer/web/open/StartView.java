package org.ballincourt.questionnaire.answer.web.open;

import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.web.AnswerWords;

/** What is said before the first question. */
public final class StartView {

  private final Asked asked;
  private final Reading reading;
  private final String whoAsks;
  private final String proof;

  /**
   * @param whoAsks by name
   * @param proof that the form came from this page
   */
  StartView(Asked asked, Reading reading, String whoAsks, String proof) {
    this.asked = asked;
    this.reading = reading;
    this.whoAsks = whoAsks;
    this.proof = proof;
  }

  private AnswerWords words() {
    return reading.words();
  }

  public String getIntroduction() {
    return asked.version().headingIn(reading.language()).introduction();
  }

  public String getIntroductionLanguage() {
    return reading.language().tag();
  }

  public String getYouAre() {
    return words().text("you-are", asked.invitation().invited().name());
  }

  public String getNotYou() {
    return words().text("not-you");
  }

  public String getNotYouQuery() {
    return "?" + PublicViews.NOT_YOU + "=1&" + reading.query();
  }

  public String getSummary() {
    return words().text("summary", asked.form().questions().size(), asked.form().minutes());
  }

  public String getWhoTitle() {
    return words().text("who-title");
  }

  public String getWho() {
    String key = asked.sending().isNamed() ? "who-names" : "who-no-names";
    return words().text(key, whoAsks);
  }

  public String getUseTitle() {
    return words().text("use-title");
  }

  public String getUse() {
    return words().text("use-body");
  }

  public boolean isBegun() {
    return reading.draft() != null;
  }

  public String getResume() {
    return words().text("resume");
  }

  public String getResumeQuery() {
    return isBegun() ? reading.pageQuery(reading.draft().page()) : "";
  }

  public String getBegin() {
    return words().text("start");
  }

  public String getChosenLanguage() {
    return reading.language().tag();
  }

  public String getProof() {
    return proof;
  }
}
