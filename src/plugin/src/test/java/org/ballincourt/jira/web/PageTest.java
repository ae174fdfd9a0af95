package org.ballincourt.jira.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Optional;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Before;
import org.junit.Test;

public class PageTest {

  private static final Html SHOWN = new Html("templates/some.vm", "a view", "some-resources");

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final WebSudoManager webSudo = mock(WebSudoManager.class);
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final RequiredResources resources = mock(RequiredResources.class);
  private final PageBuilderService pages = mock(PageBuilderService.class);
  private final XsrfTokenAccessor tokens = mock(XsrfTokenAccessor.class);
  private final XsrfTokenValidator forms = mock(XsrfTokenValidator.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private final Gate gate = new Gate(authentication, login, webSudo);
  private final Frame frame = new Frame(templates, pages, tokens, forms, EnglishTexts.texts());

  @Before
  public void somebodyAsks() throws IOException {
    when(authentication.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
    when(request.getContextPath()).thenReturn("/jira");
    when(request.getRequestURI()).thenReturn("/jira/page");
    when(request.getRequestURL()).thenReturn(new StringBuffer("http://jira/page"));
    when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("token");
    when(forms.validateFormEncodedToken(request)).thenReturn(true);
    WebResourceAssembler assembler = mock(WebResourceAssembler.class);
    when(pages.assembler()).thenReturn(assembler);
    when(assembler.resources()).thenReturn(resources);
    when(response.getWriter()).thenReturn(new PrintWriter(new StringWriter()));
  }

  @Test
  public void showsWhatItHas() throws IOException {
    new Shown().doGet(request, response);

    verifyDrawn("templates/some.vm");
    verify(resources).requireWebResource("some-resources");
  }

  @Test
  public void saysThatItCouldNotBeLoaded() throws IOException {
    new Page(gate, frame) {
      private static final long serialVersionUID = 1L;

      @Override
      protected Html html(HttpServletRequest request) {
        throw new IllegalStateException("the database is away");
      }
    }.doGet(request, response);

    verify(response).setStatus(500);
    verifyDrawn("templates/page/refused.vm");
  }

  @Test
  public void sendsNobodyToLogInAndBack() throws IOException {
    when(authentication.getLoggedInUser()).thenReturn(null);
    when(request.getQueryString()).thenReturn("a=b");
    when(login.getLoginUri(URI.create("http://jira/page?a=b")))
        .thenReturn(URI.create("http://jira/login"));

    new Shown().doGet(request, response);

    verify(response).sendRedirect("http://jira/login");
    verifyNothingDrawn();
  }

  @Test
  public void sendsNobodyBackToAQueryThatIsNone() throws IOException {
    when(authentication.getLoggedInUser()).thenReturn(null);
    when(request.getQueryString()).thenReturn("q=100%");
    when(login.getLoginUri(URI.create("http://jira/page")))
        .thenReturn(URI.create("http://jira/login"));

    new Shown().doGet(request, response);

    verify(response).sendRedirect("http://jira/login");
  }

  @Test
  public void saysWhyItCannotBeShown() throws IOException {
    new Page(gate, frame) {
      private static final long serialVersionUID = 1L;

      @Override
      protected Html html(HttpServletRequest request) {
        throw new Refusal(Kind.NOT_FOUND, "There is nothing.");
      }
    }.doGet(request, response);

    verify(response).setStatus(404);
    verifyDrawn("templates/page/refused.vm");
  }

  @Test
  public void refusesAFormThatIsNotOurs() throws IOException {
    when(forms.validateFormEncodedToken(request)).thenReturn(false);

    new Saving().doPost(request, response);

    verify(response).setStatus(403);
    verifyDrawn("templates/page/refused.vm");
  }

  @Test
  public void isShownAnewOnceItsFormIsSaved() throws IOException {
    new Saving().doPost(request, response);

    verify(response).setStatus(303);
    verify(response).setHeader("Location", "/jira/page");
    verifyNothingDrawn();
  }

  @Test
  public void isShownAnewAsItWasAskedFor() throws IOException {
    when(request.getQueryString()).thenReturn("q=web&page=2");

    new Saving().doPost(request, response);

    verify(response).setHeader("Location", "/jira/page?q=web&page=2");
  }

  @Test
  public void showsWhatIsWrongWithAForm() throws IOException {
    new Shown().doPost(request, response);

    verify(response).setStatus(400);
    verifyDrawn("templates/some.vm");
  }

  @Test
  public void showsWhatIsWrongWithAnAddress() throws IOException {
    new Page(gate, frame) {
      private static final long serialVersionUID = 1L;

      @Override
      protected Html html(HttpServletRequest request) {
        return SHOWN.sayingWhatIsWrong();
      }
    }.doGet(request, response);

    verify(response).setStatus(400);
    verifyDrawn("templates/some.vm");
  }

  @Test
  public void asksAnAdministratorForHerPassword() throws IOException {
    doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

    new AdministrationPage(gate, frame) {
      private static final long serialVersionUID = 1L;

      @Override
      protected Html html(HttpServletRequest request) {
        return SHOWN;
      }
    }.doGet(request, response);

    verify(webSudo).enforceWebSudoProtection(request, response);
    verifyNothingDrawn();
  }

  private void verifyDrawn(String template) throws IOException {
    verify(templates).render(eq(template), any(), any());
  }

  private void verifyNothingDrawn() throws IOException {
    verify(templates, never()).render(any(), any(), any());
  }

  private class Shown extends Page {
    private static final long serialVersionUID = 1L;

    Shown() {
      super(gate, frame);
    }

    @Override
    protected Html html(HttpServletRequest request) {
      return SHOWN;
    }
  }

  private final class Saving extends Shown {
    private static final long serialVersionUID = 1L;

    @Override
    protected Optional<Html> save(HttpServletRequest request) {
      return Optional.empty();
    }
  }
}
