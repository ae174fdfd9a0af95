package org.ballincourt.host.plugin.velocity;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class TemplatesTest {

  private static final String GREETING = Person.class.getName() + "#getGreeting(java.lang.String)";

  private final Person person = new Person();

  /** What the templates see. */
  public static class Person {
    private String name = "Ann <ann@example.org>";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getGreeting(String word) {
      return word + "!";
    }

    public List<String> getFriends() {
      return List.of("Bo", "Cy");
    }

    public String getFailing() {
      throw new ArithmeticException("no greeting");
    }
  }

  @Test
  public void escapesReferencesInEveryForm() {
    assertEquals(
        "Ann &lt;ann@example.org&gt; Ann &lt;ann@example.org&gt;", render("$p.name $!{p.name}"));
  }

  @Test
  public void escapesTheFiveCharacters() {
    assertEquals("&amp;&lt;&gt;&quot;&#39;é", render("$text"));
  }

  @Test
  public void leavesNamesThatEndInHtml() {
    assertEquals("<b> <b>", render("$boldHtml ${boldHtml}"));
  }

  @Test
  public void callsAListedMethod() {
    assertEquals("hi!", render("$p.getGreeting('hi')", GREETING));
  }

  @Test
  public void saysWhichEntryABlockedCallNeeds() {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      assertEquals("$p.getGreeting('hi')", render("$p.getGreeting('hi')", "x.Y#z()"));
    } finally {
      System.setErr(before);
    }
    assertThat(
        log.toString(StandardCharsets.UTF_8),
        containsString("Method needs allowlisting: " + GREETING));
  }

  @Test
  public void walksLists() {
    assertEquals("Bo,Cy,", render("#foreach($f in $p.friends)$f,#end"));
  }

  @Test
  public void walksListsWhoseOwnMethodsAreNotListed() {
    assertEquals(
        "Bo,Cy,$p.friends.size()",
        render(
            "#foreach($f in $p.friends)$f,#end$p.friends.size()",
            Person.class.getName() + "#getFriends()"));
  }

  @Test
  public void doesNotLookIntoMaps() {
    assertEquals("$map.key", render("$map.key", "x.Y#z()"));
  }

  @Test
  public void doesNotWrite() {
    render("#set($p.name = 'Eve')");
    assertEquals("Ann <ann@example.org>", person.getName());
  }

  @Test
  public void refusesToTurnEscapingOff() {
    TemplateException refused =
        assertThrows(TemplateException.class, () -> render("#disable_html_escaping()$p.name"));
    assertThat(refused.getMessage(), containsString("#disable_html_escaping is refused"));
  }

  @Test
  public void saysWhichTemplateIsMissing() {
    Templates templates = templates("", MethodAllowlist.ofEntries(Set.of()));
    TemplateException missing =
        assertThrows(TemplateException.class, () -> templates.render("no.vm", Map.of()));
    assertThat(missing.getMessage(), containsString("no.vm"));
  }

  @Test
  public void passesOnWhatAViewThrows() {
    assertThrows(TemplateException.class, () -> render("$p.failing"));
  }

  private String render(String template) {
    return render(template, MethodAllowlist.ofPackages(Set.of(Person.class.getPackageName())));
  }

  private String render(String template, String entry) {
    return render(template, MethodAllowlist.ofEntries(Set.of(entry)));
  }

  private String render(String template, MethodAllowlist allowlist) {
    return templates(template, allowlist)
        .render(
            "a.vm",
            Map.of("p", person, "text", "&<>\"'é", "boldHtml", "<b>", "map", Map.of("key", "x")));
  }

  private static Templates templates(String template, MethodAllowlist allowlist) {
    ClassLoader loader =
        new ClassLoader(null) {
          @Override
          public InputStream getResourceAsStream(String name) {
            return name.equals("a.vm")
                ? new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8))
                : null;
          }
        };
    return new Templates(loader, allowlist);
  }
}
