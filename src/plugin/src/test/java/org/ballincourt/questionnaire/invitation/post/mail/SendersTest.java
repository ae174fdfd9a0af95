package org.ballincourt.questionnaire.invitation.post.mail;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.junit.Test;

public class SendersTest {

  private static Optional<Sender> called(String name, String address) {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.isActive()).thenReturn(true);
    when(user.getKey()).thenReturn("pm");
    when(user.getDisplayName()).thenReturn(name);
    when(user.getEmailAddress()).thenReturn(address);
    UserManager users = mock(UserManager.class);
    when(users.getUserByKey("pm")).thenReturn(user);
    return new Senders(users, null).of("pm");
  }

  @Test
  public void howeverSheIsCalledTheNameIsOneLineOfAMail() {
    for (String end : new String[] {"\r\n", "\u0085", "\u2028", "\u0000", "\ud800", "\u009f"}) {
      Sender sender = called("Petra" + end + "Moen", "pm@studio.example").orElseThrow();
      assertEquals("Petra Moen", sender.name());
      assertEquals("Petra Moen", sender.envelopeTo("ida@lumen.example").fromName());
    }
    assertEquals("pm", called("\u0085", "pm@studio.example").orElseThrow().name());
  }

  @Test
  public void whoHasNoAddressToAnswerToSendsNothing() {
    assertEquals(Optional.empty(), called("Petra", "pm@studio.example\r\nBcc: x@y.example"));
    assertEquals(Optional.empty(), called("Petra", null));
  }
}
