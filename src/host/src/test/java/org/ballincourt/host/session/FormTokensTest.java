package org.ballincourt.host.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class FormTokensTest {
  private final FormTokens tokens = new FormTokens();
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final Map<String, Object> kept = new HashMap<>();

  @Before
  public void keepASession() {
    HttpSession session = mock(HttpSession.class);
    when(request.getSession(false)).thenReturn(session);
    when(request.getSession(true)).thenReturn(session);
    when(session.getAttribute(any())).then(call -> kept.get(call.<String>getArgument(0)));
    doAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)))
        .when(session)
        .setAttribute(any(), any());
  }

  private String token(boolean create) {
    return tokens.getXsrfToken(request, null, create);
  }

  @Test
  public void makesATokenOnlyWhenAskedTo() {
    assertNull(token(false));
    String made = token(true);
    assertEquals(64, made.length());
    assertEquals(made, token(false));
    assertEquals(made, token(true));
  }

  @Test
  public void takesTheSessionsTokenAlone() {
    String made = token(true);
    assertFalse(tokens.validateFormEncodedToken(request));
    when(request.getParameter(tokens.getXsrfParameterName())).thenReturn("0");
    assertFalse(tokens.validateFormEncodedToken(request));
    when(request.getParameter("atl_token")).thenReturn(made);
    assertTrue(tokens.validateFormEncodedToken(request));
  }

  @Test
  public void letsScriptsDoWithoutWhereTheySaySo() {
    when(request.getHeader("X-Atlassian-Token")).thenReturn("no-check");
    assertFalse(tokens.validateFormEncodedToken(request));
    when(request.getHeader("Authorization")).thenReturn("Basic cG06cG0=");
    assertTrue(tokens.validateFormEncodedToken(request));
    when(request.getHeader("X-Atlassian-Token")).thenReturn(null);
    assertFalse(tokens.validateFormEncodedToken(request));
  }
}
