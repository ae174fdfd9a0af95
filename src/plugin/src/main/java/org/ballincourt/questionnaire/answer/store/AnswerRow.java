package org.ballincourt.questionnaire.answer.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One answer of a finished sheet. The key is the sheet’s and the question ({@code 3f…/workflow}): a
 * number that counts up would tell in which order sheets without names were finished.
 */
@Preload
@Table("ANSWER")
public interface AnswerRow extends RawEntity<String> {
  String ANSWER_KEY = "ANSWER_KEY";
  String SHEET_KEY = "SHEET_KEY";
  String SENDING_ID = "SENDING_ID";
  String QUESTION_ID = "QUESTION_ID";
  String PLACE = "PLACE";
  String CHOSEN = "CHOSEN";
  String ANSWER_TEXT = "ANSWER_TEXT";

  @NotNull @PrimaryKey(ANSWER_KEY)
  @StringLength(100)
  String getAnswerKey();

  @Indexed
  @StringLength(40)
  String getSheetKey();

  /** That of the sheet, so that all answers of a sending are read at once. */
  @Indexed
  long getSendingId();

  @StringLength(40)
  String getQuestionId();

  /** Where it stands on its sheet, counted from 0. */
  int getPlace();

  /** With commas in between; null where nothing was chosen. */
  @StringLength(StringLength.UNLIMITED)
  String getChosen();

  /** Null where nothing was written. */
  @StringLength(StringLength.UNLIMITED)
  String getAnswerText();

  /** Only for words that are to be forgotten. */
  void setAnswerText(String text);
}
