/** Sendings and invitations, over HTTP. */
package org.ballincourt.questionnaire.invitation.rest;
