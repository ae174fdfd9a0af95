/** The follow-ups of all projects, over REST. */
package org.ballincourt.followup.list.rest;
