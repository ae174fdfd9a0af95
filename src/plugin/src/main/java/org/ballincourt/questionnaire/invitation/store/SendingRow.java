package org.ballincourt.questionnaire.invitation.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One sending. Only who made it and since when it is closed can be set. */
@Preload
@Table("SENDING")
public interface SendingRow extends RawEntity<Long> {
  String SENDING_ID = "SENDING_ID";
  String REQUEST_ID = "REQUEST_ID";
  String QUESTIONNAIRE_ID = "QUESTIONNAIRE_ID";
  String FORM_VERSION = "FORM_VERSION";
  String OWN_QUESTIONS = "OWN_QUESTIONS";
  String PROJECT_ID = "PROJECT_ID";
  String PROJECT_KEY = "PROJECT_KEY";
  String PROJECT_NAME = "PROJECT_NAME";
  String CLIENT_ID = "CLIENT_ID";
  String CLIENT_NAME = "CLIENT_NAME";
  String OCCASION = "OCCASION";
  String NAMED = "NAMED";
  String MADE_BY = "MADE_BY";
  String MADE_AT = "MADE_AT";
  String CLOSED_AT = "CLOSED_AT";
  String HOLDS = "HOLDS";
  String LETTERS = "LETTERS";

  /** Later ones have higher ones. */
  @AutoIncrement
  @NotNull @PrimaryKey(SENDING_ID)
  Long getSendingId();

  /** What whoever sent it called the request, so that it is done once. */
  @NotNull @Unique @StringLength(40)
  String getRequestId();

  @Indexed
  long getQuestionnaireId();

  int getFormVersion();

  /** JSON: a list; null for none. */
  @StringLength(StringLength.UNLIMITED)
  String getOwnQuestions();

  /** Only without somebody’s name. */
  void setOwnQuestions(String questions);

  @Indexed
  long getProjectId();

  /** That of the time. */
  String getProjectKey();

  /** That of the time. */
  String getProjectName();

  /** Null for none. */
  @Indexed
  Long getClientId();

  /** That of the time; null for none. */
  String getClientName();

  @StringLength(30)
  String getOccasion();

  boolean isNamed();

  /** The key of a user. */
  @Indexed
  String getMadeBy();

  /** Only for another key of the same user, or somebody who goes on with it. */
  void setMadeBy(String key);

  /** Epoch milliseconds. */
  long getMadeAt();

  /** Epoch milliseconds; null while somebody may answer. */
  Long getClosedAt();

  void setClosedAt(Long at);

  /** How often somebody has kept all others from closing it; when would tell who answered. */
  long getHolds();

  void setHolds(long holds);

  /** JSON: subject and body by language; null where nobody gets a mail. */
  @StringLength(StringLength.UNLIMITED)
  String getLetters();

  /** Only without somebody’s name. */
  void setLetters(String letters);
}
