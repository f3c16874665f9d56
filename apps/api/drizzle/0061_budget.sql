CREATE TABLE "budget_figure" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"purpose" text NOT NULL,
	"kind" text NOT NULL,
	"month" date NOT NULL,
	"amount_ore" bigint NOT NULL,
	"reference" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT nullif(current_setting('app.now', true), '')::timestamptz NOT NULL,
	"recorded_by" uuid DEFAULT nullif(current_setting('app.person', true), '')::uuid,
	CONSTRAINT "budget_figure_purpose" CHECK (purpose in ('HOME_VISITS', 'CARE_HOMES', 'LAKARMEDVERKAN', 'OTHER')),
	CONSTRAINT "budget_figure_kind" CHECK (kind in ('BUDGET', 'FORECAST', 'ACTUAL')),
	CONSTRAINT "budget_figure_amount" CHECK (amount_ore >= 0),
	CONSTRAINT "budget_figure_month" CHECK (extract(day from month) = 1 and (kind <> 'BUDGET' or extract(month from month) = 1))
);
--> statement-breakpoint
CREATE INDEX "budget_figure_of" ON "budget_figure" USING btree ("purpose","kind","month","recorded_at");