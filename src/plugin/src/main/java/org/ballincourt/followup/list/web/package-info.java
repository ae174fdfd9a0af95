/** The page of the follow-ups of all projects. */
package org.ballincourt.followup.list.web;
