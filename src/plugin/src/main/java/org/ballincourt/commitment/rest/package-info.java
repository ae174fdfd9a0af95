/** Asking clients over HTTP: what they are asked for, and what becomes of it. */
package org.ballincourt.commitment.rest;
