/** The follow-ups of all projects. */
package org.ballincourt.followup.list;
