package org.ballincourt.followup.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class FollowUpInputTest {

  private final FollowUpInput input = new FollowUpInput(null, EnglishTexts.texts());

  private String reason(String written) {
    String body = "{\"state\":\"NOT_HELD\",\"reason\":\"" + written + "\"}";
    return input.said(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))).reason();
  }

  @Test
  public void readsAReasonWithoutWhatNoDatabaseTakes() {
    assertEquals(
        "They have moved\n\uD83D\uDE00",
        reason(" They\\u0000 have moved\\r\\n\uD83D\uDE00\\ud83d "));
  }

  @Test
  public void refusesAReasonOfWhichNothingIsLeft() {
    assertThrows(Refusal.class, () -> reason("\\u0000"));
  }
}
