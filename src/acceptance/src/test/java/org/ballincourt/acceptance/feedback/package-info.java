/** What clients have answered is read, and becomes something, over HTTP. */
package org.ballincourt.acceptance.feedback;
