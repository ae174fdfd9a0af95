/** How far the follow-up of a project is, on its page and on the issue with which it ended. */
package org.ballincourt.followup.web;
