package org.ballincourt.host.web.decoration;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Holds an HTML page back until it is whole; anything else passes through. */
final class HeldAnswer extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private PrintWriter writer;
  private boolean held;
  private int error;

  HeldAnswer(HttpServletResponse response) {
    super(response);
  }

  /** Whether there is a page that is not sent yet. */
  boolean isHeld() {
    return held;
  }

  /** The status of a refusal that has no page; 0 where there is none. */
  int error() {
    return error;
  }

  String html() {
    if (writer != null) {
      writer.flush();
    }
    return content.toString(Charset.forName(getCharacterEncoding()));
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (!isHtml()) {
      return super.getWriter();
    }
    if (writer == null) {
      held = true;
      writer = new PrintWriter(new OutputStreamWriter(content, getCharacterEncoding()));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (!isHtml()) {
      return super.getOutputStream();
    }
    held = true;
    return new HeldStream(content);
  }

  private boolean isHtml() {
    return getContentType() != null && getContentType().startsWith("text/html");
  }

  @Override
  public void setContentLength(int length) {
    if (!isHtml()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isHtml()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void sendError(int status) {
    drop();
    error = status;
  }

  @Override
  public void sendError(int status, String message) {
    sendError(status);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    drop();
    super.sendRedirect(location);
  }

  @Override
  public void resetBuffer() {
    drop();
    super.resetBuffer();
  }

  @Override
  public void reset() {
    drop();
    super.reset();
  }

  private void drop() {
    content.reset();
    writer = null;
    held = false;
  }

  /** What is held back is never sent early. */
  @Override
  public void flushBuffer() throws IOException {
    if (!held) {
      super.flushBuffer();
    }
  }

  private static final class HeldStream extends ServletOutputStream {
    private final ByteArrayOutputStream content;

    HeldStream(ByteArrayOutputStream content) {
      this.content = content;
    }

    @Override
    public void write(int b) {
      content.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("a page is written at once");
    }
  }
}
